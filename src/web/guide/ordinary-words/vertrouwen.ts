import type { Written } from './written.ts';

export const vertrouwen: readonly Written[] = [
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
];
