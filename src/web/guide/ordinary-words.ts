/** What people say, and where the guide speaks of it in its own words. */
interface Subject {
  /** Words as people type them. Their other forms follow by themselves (`stem`, `basesOf`), and compounds by their parts. */
  readonly said: readonly string[];
  /** Words of the guide. Those of one list stand together in a passage. */
  readonly guide: readonly (readonly string[])[];
}

/** By the order of the guide. A word that is in several stands for all of them. */
export const subjects: readonly Subject[] = [
  // Vertrouwen
  [
    `liegen loog gelogen leugen jokken bedriegen bedrog misleiden misleidend smoes waarheid onwaar verzinnen
    verdraaien verbloemen gokken`,
    'eerlijk verbergen',
  ],
  [
    `geheim geheimhouden verzwijgen verstoppen achterhouden verhullen stilhouden doofpot stiekem heimelijk wegmoffelen
    verdoezelen achterkamer toedekken geslotenheid`,
    'verbergen openheid openbaarheid transparant',
  ],
  [
    `pers journalist krant media nieuws woordvoerder voorlichter interview televisie tv radio woo wob openbaar publiceren
    publicatie twitter facebook linkedin website internet perschef`,
    'openbaarheid overheidsinformatie transparant',
  ],
  [
    'lekken uitlekken geheimhouden vertrouwelijkheid beroepsgeheim',
    'openbaarheid vertrouwelijk gedragscode integriteit',
  ],
  [
    `belofte beloven beloofd afspraak afspreken nakomen woord toezeggen toezegging garantie verwachting geloofwaardigheid
    teleurstellen wantrouwen wantrouwig argwaan`,
    'belooft betrouwbaar geloofwaardig',
  ],
  [
    'ruzie conflict onenigheid botsing botsen spanning roddelen roddel relatie verhouding omgang samenhorigheid',
    'aanspreken respectvol relaties+onderlinge eerlijk+moeilijk',
  ],
  ['sfeer klimaat cultuur omgangsvorm veiligheid', 'veilige onveilige relaties+onderlinge'],
  ['waarschuwen alarm melding aankaarten opvallen', 'signalen'],
  ['meningsuiting uitspraak opinie standpunt vinden', 'mening meningen uitspreken'],
  [
    `discriminatie racisme racist seksisme uitsluiten buitensluiten achterstellen afkomst huidskleur islamofobie
    antisemitisme homofobie haat`,
    'discrimineren uitsluit gelijkwaardig vooroordelen',
  ],
  [
    `divers diversiteit inclusiviteit inclusie hoofddoek geloof religie moslim bidden gebed migrant vluchteling asielzoeker buitenlander allochtoon homo lesbisch
    trans lhbti vrouw man gender handicap beperking gehandicapt rolstoel blind doof autisme adhd neurodivers achtergrond
    leeftijd oudere jongere nationaliteit etniciteit`,
    'inclusief discrimineren diverse anders+iedereen',
  ],
  [
    'gelijk gelijkheid ongelijk ongelijkheid voortrekken maten bevoordelen benadelen',
    'gelijkwaardig discrimineren willekeur',
  ],
  ['stereotype vooroordeel aanname profileren bevooroordeeld vooringenomen hokje', 'vooroordelen'],
  ['stil zwijgen introvert bedeesd timide verlegenheid meelopen', 'verlegen zwijgende bescheiden'],
  ['angst angstig eng spannend moed moedig bang onzeker onzekerheid verzwijgen', 'durven lef bang durf'],
  [
    `pesten treiteren intimidatie intimideren grensoverschrijdend ongewenst misbruik misdragen seksueel metoo ongepast
    aanranding handtastelijk vernederen kleineren uitlachen`,
    'gedrag+oke onveilige grenzen+overschreden vertrouwenspersoon',
  ],
  ['lobby lobbyist lobbyen belangengroep invloed machtig', 'macht+invloed onpartijdig'],
  [
    'inspraak participatie meepraten meebeslissen meedoen deelname deelnemen raadplegen enquete burgerberaad draagvlak',
    'mening+betrekken meningen inbreng betrekken',
  ],
  [
    `cadeau kado geschenk gift etentje diner traktatie gratis declareren declaratie steekpenning smeergeld omkopen omkoping
    corrupt corruptie belangenverstrengeling nevenfunctie nevenwerk bijbaan bijverdienen neveninkomsten fraude frauderen
    stelen diefstal dief sjoemelen sponsor sponsoring aanbesteden aanbesteding inkoop inkopen leverancier aandeel aandelen
    beleggen effecten prive alcohol drank drinken drugs drugsgebruik plichtsverzuim schending misbruiken voordeeltje
    uitnodiging uitje relatiegeschenk kerstpakket bonbons fles wijn draaideur schijn verleiding`,
    'integriteit integer gedragscode',
  ],
  [
    'vriend familie kruiwagen vriendjespolitiek partijdig gunst nepotisme kennissen partner belanghebbende',
    'onpartijdig willekeur integriteit',
  ],
  ['moraal moreel ethiek ethisch fatsoen eed gelofte principe deugd', 'normen waarden+integriteit juiste'],
  ['privacy avg persoonsgegevens gegevens datalek data medisch', 'grondwet zorgvuldig wetten+regels vertrouwelijk'],
  [
    `klokkenluider klokkenluiden misstand melden misdrijf strafbaar aangifte wangedrag overtreding overtreden schandaal
    integriteitsschending`,
    'uitspreken+integer spreken+dingen vertrouwenspersoon onveilige',
  ],
  ['straf straffen sanctie boete berisping gedogen disciplinair', 'handhaven consequent'],
  // Opgave
  [
    `gemeente provincie waterschap uwv departement ministerie directie afdeling dienst instantie keten ketenpartner
    europa buitenland brussel regio rijk decentraal bestuurslaag`,
    'overheden ministeries organisaties internationaal',
  ],
  ['verkokering koker eilandjes langs silo afdelingen', 'grenzeloos organisatiegrenzen samenwerken grenzen+heen'],
  ['teamwork teamgeest collegiaal collegialiteit saamhorigheid eenling solist', 'samenwerken team'],
  [
    'experiment experimenteren proef pilot innovatie innoveren vernieuwen creatief creativiteit',
    'uitproberen nieuwe verbeteren',
  ],
  ['werkvloer loket balie inspectie inspecteur handhaver uitvoerder', 'uitvoering toezicht praktijk'],
  ['vergaderen vergadering overleg overleggen bespreken', 'teamoverleg afstemmen gesprek'],
  ['compliment waardering bedanken trots erkenning', 'waarderen'],
  [
    `burger inwoner bewoner klant client bezoeker aanvrager ouder gezin huurder patient publiek volk bevolking
    staatsburger buurt buurtbewoner`,
    'mensen mens anderen ander gebruiker samenleving',
  ],
  ['ondernemer firma onderneming zzp winkelier boer', 'bedrijf bedrijven'],
  [
    'empathie medeleven meeleven medelijden begrip verplaatsen compassie invoelen menselijkheid onmenselijk',
    'inleven begripvol vlees situatie+mensen menselijke',
  ],
  [
    `schrijnend zielig nood armoede arm schulden wanhoop dakloos uitkering bijstand toeslag affaire slachtoffer gedupeerd
    kwetsbaren verdriet zorg`,
    'maatwerk menselijke geholpen onrechtvaardige',
  ],
  ['computer systeem systeemdwang robot krokodil regeltjes bureaucraat', 'bedoeling+regel blindelings systemen'],
  ['bellen telefoon telefonisch bezoek langsgaan keukentafel ontmoeten kennismaken', 'contact bereikbaar'],
  ['zin nut maatschappelijk waartoe doelgroep', 'bedoeling maatschappelijke opgave'],
  ['vertrouw steunen rugdekking schouderklop dekken', 'rugdekking steunen'],
  // Dienstbaarheid
  [
    `beleefd fatsoenlijk manieren omgangsvormen bejegening bejegenen onbeschoft bot grof lomp hufterig arrogant
    neerbuigend aardig lief`,
    'netjes respect vriendelijk',
  ],
  [
    `vertraging wachten wachtlijst uitstel uitstellen deadline traag langzaam laat voortvarend doorlooptijd treuzelen
    dralen`,
    'termijnen termijn verloopt',
  ],
  ['reageren reactie beantwoorden mail email brief post bericht', 'antwoord vragen beantwoorden'],
  ['klagen bezwaren ontevreden ombudsman', 'klacht klachten behoorlijkheid'],
  ['mail email bericht appje app sms chat whatsapp', 'informatie+bewaren vastleggen opslaan archivering'],
  ['afschuiven doorschuiven wegkijken wegduiken afwachten vooruitschuiven', 'schuiven verantwoordelijkheid+nemen'],
  ['ondersteuning vastlopen bijstaan', 'hulp geholpen'],
  ['opnemen openingstijden spreekuur beschikbaarheid', 'bereikbaar beschikbaar'],
  [
    `moeilijk woorden jargon leesbaar onleesbaar laaggeletterd analfabeet jip janneke simpel ambtenarentaal wollig
    nederlands tekst brief schrijven lezen communicatie communiceren voorlichting informatievoorziening duidelijkheid
    afkorting`,
    'taal begrijpelijk begrijpelijke vaktaal eenvoudige',
  ],
  [
    `formulier invullen papierwerk rompslomp bureaucratie bureaucratisch ingewikkeld complex omslachtig stroperig aanvraag
    aanvragen digitaal digid administratie`,
    'procedures eenvoudige eenvoudig eenvoud',
  ],
  ['kastje muur doorverwijzen doorverbinden doorsturen loket afpoeieren wegsturen verkeerd', 'verwijzen deur'],
  [
    `boos woede woedend agressie agressief schelden uitschelden schreeuwen dreigen bedreigen bedreiging geweld huilen
    emotioneel escaleren escalatie kalmeren opgewonden hufter`,
    'lastig+gedrag emoties',
  ],
  ['klantvriendelijk service gastvrij klantgericht behulpzaamheid', 'behulpzaam vriendelijk dienstverlenend'],
  // Legitimiteit
  [
    `wet wetgeving wettelijk jurist advocaat grondrecht mensenrechten rechtsstaat illegaal legaal verboden verbod
    toegestaan bevoegd onbevoegd vrijheid democratie democratisch`,
    'wetten grondwet juridisch bevoegdheid',
  ],
  ['rechtbank rechtszaak vonnis hogerberoep beroep', 'rechters rechterlijke uitspraken'],
  ['bezwaar bezwaarschrift recht', 'rechten+duidelijk motiveren rechters'],
  ['beslissen beschikking afwijzen afwijzing weigering toekennen', 'beslissingen besluit motiveren'],
  ['voorschrift protocol richtlijn regelgeving beleidsregel spelregel', 'regels regel'],
  ['uitzondering hardheid clausule afwijken coulant coulance gedogen soepel', 'uitzonderingen wijken maatwerk'],
  [
    'onrecht onredelijk redelijk billijk fair evenredig onevenredig proportioneel disproportioneel gevolg rechtvaardigheid',
    'onrechtvaardige rechtvaardig acceptabele uitpakt',
  ],
  [
    'geweten intuitie onderbuik slapen slapeloos piekeren tobben twijfel twijfelen gewetensnood onrust',
    'gevoel wakker',
  ],
  ['afwegen afweging dilemma lastige kiezen', 'dilemma afwegingen keuzes'],
  ['nauwkeurig slordig slordigheid precisie', 'zorgvuldig zorgvuldigheid'],
  // Verantwoordelijkheid
  [
    `geld duur kosten goedkoop euro begroting uitgaven betalen bezuinigen besparen verkwisten verspillen inhuren inhuur
    consultant belasting belastingbetaler subsidie gierig financieel financien inkoop aanbesteden`,
    'budget zuinig kostenbewust overheidsmiddelen verspilling belastinggeld',
  ],
  ['milieu klimaat groen duurzaam co2 natuur afval', 'duurzaamheid hergebruik'],
  ['thuis thuiswerken kantoor beeldbellen videobellen afstand', 'hybride'],
  ['efficientie effectiviteit doelmatigheid', 'efficient efficienter effectief doelmatig'],
  [
    `werkdruk druk drukte stress burn burnout overspannen overbelast overwerken overuren haast spoed tijdsdruk tijdgebrek tempo
    pauze uitgeput vermoeid moe`,
    'overvragen rust tijd+ruimte termijn',
  ],
  ['prioriteit prioriteren focus concentratie hoofdzaak bijzaak afleiding strategie', 'lijnen doelen plannen'],
  ['vakantie verlof ziek ziekte afwezig afwezigheid zwanger waarnemer vervangen invaller', 'vervanging overnemen'],
  [
    'ontslag vertrekken opstappen overstap overstappen baan opzeggen pensioen opvolger opvolgen overdracht inwerken',
    'vertrek overdragen vervanging voorgangers',
  ],
  [
    'taak plicht eigenaar bemoeien verzuim verantwoordelijke aansprakelijk nalatig nalatigheid',
    'verantwoordelijkheid aanspreekbaar eigenaarschap',
  ],
  ['resultaat opbrengst prestatie doelstelling target kpi', 'doelen bereiken effect'],
  // Verantwoording
  [
    `notulen notuleren verslag verslagleggen noteren aantekening logboek documenteren document wissen verwijderen
    vernietigen weggooien opbergen archief dossier dossiervorming`,
    'vastleggen archivering bewaren opslaan vindbaar archief',
  ],
  [
    `staatssecretaris kamer kamerlid kamerbrief kamerstuk parlement parlementair bewindspersoon kabinet regering debat
    volksvertegenwoordiger verkiezingen`,
    'minister parlement politiek opdrachtgever',
  ],
  ['wethouder burgemeester gemeenteraad bestuurder politicus coalitie', 'politieke politiek opdrachtgever'],
  ['informeren inlichten informatieplicht', 'informatie signalen inzicht+geven uitleggen'],
  ['reden onderbouwen onderbouwing toelichten toelichting uitleg verklaren', 'uitleggen motiveren redenering'],
  ['algoritme ai chatgpt automatisch intelligentie automatiseren', 'uitleggen controleerbaar uitlegbaar'],
  ['controle controleren rekenkamer accountant afrekenen', 'controleerbaar verantwoorden'],
  // Professionaliteit
  ['nee oneens tegenin tegenargument weigeren dwarsliggen weerwoord tegengas jaknikker', 'tegenspreken tegenspraak'],
  [
    'baas chef manager directeur teamleider afdelingshoofd bazin hierarchie bevel',
    'leidinggevende leiding tegenspraak',
  ],
  ['commentaar functioneringsgesprek beoordeling aanmerking', 'feedback kritiek'],
  ['feit bewijs cijfers onderzoek wetenschap wetenschappelijk nepnieuws neutraliteit', 'feitelijk objectief neutraal'],
  ['loyaal loyaliteit trouw', 'loyale'],
  [
    `cursus training opleiding scholing bijscholen studie studeren workshop congres carriere loopbaan groeien stage stagiair
    trainee promotie`,
    'opleidingen leren ontwikkelen bijblijven',
  ],
  ['expert deskundige specialist vakman vakmanschap kenner bekwaam onbekwaam', 'deskundigheid vakkennis vakkundigheid'],
  [
    `sorry excuses excuus spijt verontschuldigen vergissing vergissen blunder misser stommiteit falen mislukken schuld
    missen misgaan misging`,
    'fouten toegeven',
  ],
  [
    'evaluatie evalueren terugblik nabespreken reflectie reflecteren intervisie leerpunt',
    'terugkijken denken+regelmatig',
  ],
  ['idee suggestie voorstel verbeterpunt', 'suggesties inbreng verbeteren'],
  ['verandering veranderen aanpassen', 'wendbaar flexibel bijstellen'],
  ['motivatie werkplezier plezier enthousiast bevlogen', 'motiveren energie inspireren'],
].map(([said = '', guide = '']) => ({
  said: wordsIn(said),
  guide: wordsIn(guide).map((together) => together.split('+')),
}));

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
