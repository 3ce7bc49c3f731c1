import type { PrincipleId } from '../../core/guide/index.ts';
import type { BodyPart } from '../../core/play/index.ts';

export const texts = {
  debrief: 'Nagesprek',
  debriefOf: (moment: string) => `Nagesprek van ${moment}`,
  debriefTitle: (debrief: string, story: string) => `${debrief} – ${story} – Tweestrijd`,
  menu: 'Menu',
  lookBack: 'Terugblik',
  back: 'Keuze terug',
  toFindings: 'Terug naar de meldingen',
  advice: 'Eerst iemand iets vragen',
  ask: (name: string) => `Vraag ${name}`,
  questionsLeft: (left: number) =>
    left === 0
      ? 'Je kunt nu niets meer vragen.'
      : left === 1
        ? 'Je kunt nog één vraag stellen.'
        : `Je kunt nog ${left} vragen stellen.`,
  options: 'Wat doe je?',
  onward: 'Verder',
  nextLine: 'Verder lezen',
  minutes: (minutes: number) => `${minutes} min`,
  tooLate: 'Hier is geen tijd meer voor.',
  hour: (time: string) => `${time} uur`,
  minutesLeft: (left: number) => `nog ${left} min`,
  toDebrief: 'Wat lag er op tafel?',
  again: 'Speel opnieuw',
  edited: 'Dit verhaal is aangepast sinds je vorige keer. Je keuzes staan er nog.',
  lost: (choice: string, count: number) =>
    `Dit verhaal is aangepast. Je keuze ‘${choice}’ bestaat niet meer. Je gaat verder waar die stond${
      count > 1 ? `; ${count - 1} latere ${count === 2 ? 'keuze gaat' : 'keuzes gaan'} niet mee` : ''
    }.`,
  here: (people: readonly string[]) => `Hier: ${people.join(', ')}.`,
  close: 'Sluiten',
  settings: 'Zo speel ik',
  textSize: 'Tekstgrootte',
  byLine: 'Regel voor regel',
  lessMotion: 'Minder beweging',
  stage: 'Beeld tonen',
  sound: 'Geluid',
  ambience: 'Omgeving',
  effects: 'Wat er gebeurt',
  shortcuts: 'Sneltoetsen (1–6, spatie, L)',
  readAloud: 'Lees voor',
  stopReading: 'Stop met voorlezen',
  restart: 'Begin opnieuw',
  sure: 'Zeker weten? Dan ben je deze weg kwijt.',
  yesRestart: 'Ja, begin opnieuw',
  noRestart: 'Nee, speel verder',
  beforehand: 'Vooraf: wat weegt voor jou het zwaarst?',
  skippable: 'mag je overslaan',
  change: 'wijzig',
  nameTwo: 'Kies er twee. In het nagesprek zie je wat dit verhaal ermee deed.',
  named: (principles: readonly string[]) => `Vooraf noemde je: ${principles.join(' en ')}`,
  otherWay: (principles: readonly string[]) =>
    `Speel het eens andersom: laat ${principles.join(' en ')} deze keer zwaarder wegen dan de vorige keer.`,
  /** Not out of the guide itself: its texts would come along with what is needed first. */
  principles: {
    vertrouwen: 'vertrouwen',
    opgave: 'de opgave',
    dienstbaarheid: 'dienstbaarheid',
    legitimiteit: 'legitimiteit',
    verantwoordelijkheid: 'verantwoordelijkheid',
    verantwoording: 'verantwoording',
    professionaliteit: 'professionaliteit',
  } satisfies Record<PrincipleId, string>,
  noDebrief: 'Het nagesprek kan nu niet worden geladen. Je keuzes zijn er nog.',
  tryAgain: 'Probeer opnieuw',
  toStory: 'Terug naar het einde',
  toStoryNow: 'Naar het verhaal',
  pastGone:
    'Dit nagesprek staat niet op dit apparaat. Van elk verhaal blijven je laatste drie eerdere keren staan; wat ouder is, gaat weg.',
  pastChanged: (choice: string | undefined) =>
    `Dit verhaal is aangepast sinds je het toen speelde. ${
      choice === undefined ? 'Je weg komt nu niet meer bij een einde.' : `Je keuze ‘${choice}’ bestaat niet meer.`
    } Daarom is er van die keer geen nagesprek meer.`,
  pastWritten: 'Wat je er toen in schreef, is er nog:',
  paused: 'Pauze. Alles tot hier is bewaard.',
  pausedNotKept: 'Pauze. Dit stuk is niet bewaard: laat de pagina open als je straks verder wilt.',
  progress: 'Mijn voortgang',
  signal: {
    hoofd: 'Hoofd: ik wil iets weten',
    hart: 'Hart: het raakt me',
    handen: 'Handen: ik wil iets doen, of juist laten',
    buik: 'Buik: het zit me niet lekker',
    voeten: 'Voeten: ik wil naar iemand toe',
  } satisfies Record<BodyPart, string>,
};
