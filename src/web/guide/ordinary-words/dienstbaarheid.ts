import type { Written } from './written.ts';

export const dienstbaarheid: readonly Written[] = [
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
];
