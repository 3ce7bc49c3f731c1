import type { FileProblem } from './journal-file.ts';
import type { CodeProblem } from './result-code.ts';

/** Why a code is refused, and what to do about it. */
export function explainProblem(problem: CodeProblem): string {
  switch (problem.kind) {
    case 'strange-character':
      return `In deze code staat ‘${problem.character}’, en dat teken komt in geen code voor. Kijk hem na.`;
    case 'mistyped':
      return 'Deze code klopt niet: er staat een teken verkeerd, of er mist een stuk. Kijk hem teken voor teken na.';
    case 'other-format':
      return problem.earlier
        ? 'Deze code is van een oudere versie van dit spel. Vraag om een nieuwe: die staat onder hetzelfde nagesprek, op het apparaat waarop er gespeeld is.'
        : 'Deze code is van een nieuwere versie van dit spel. Open het spel op dezelfde plek als degene van wie de code is.';
    case 'unknown-story':
      return 'Deze code is van een verhaal dat hier niet staat.';
    case 'edited-story':
      return `Deze code hoort bij een oudere versie van ‘${problem.title}’. Het verhaal is daarna veranderd, dus de keuzes passen er niet meer op. Speel het opnieuw voor een nieuwe code.`;
    case 'does-not-fit':
      return 'Deze code is geen weg door dit verhaal. Vraag om een nieuwe.';
  }
}

const saveAgain = 'Bewaar je weg opnieuw als JSON-bestand, onder het nagesprek, en kies dat bestand.';

/** Why a file with a journal is refused, and what to do about it. */
export function explainFile(problem: FileProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return `Dit is te groot om een weg door een verhaal te zijn. ${saveAgain}`;
    case 'no-json':
      return `Dit is geen JSON, of er mist een stuk. ${saveAgain}`;
    case 'whole-device':
      return 'Dit is alles wat een apparaat bewaart, uit ‘Mijn voortgang’. Hier hoort één weg. Je bewaart die onder het nagesprek, bij ‘Meenemen’.';
    case 'no-journal':
      return `Dit is JSON, maar geen weg uit dit spel. ${saveAgain}`;
    case 'newer-format':
      return 'Deze weg is bewaard met een nieuwere versie van dit spel. Open het spel op dezelfde plek als degene van wie hij is.';
    case 'broken':
      return `${problem.entry === undefined ? 'Bovenin klopt iets niet: het verhaal, de rol of de datum.' : `Stap ${problem.entry} is niet te lezen.`} Misschien is er iets in veranderd. ${saveAgain}`;
    case 'unknown-story':
      return 'Deze weg is van een verhaal dat hier niet staat. Alleen de verhalen van de startpagina kun je naast elkaar leggen.';
    case 'edited-story':
      return `Deze weg hoort bij een andere versie van ‘${problem.title}’. Het verhaal is daarna veranderd, en niet alle keuzes passen er nog op. Speel het opnieuw, en bewaar dan je weg.`;
    case 'too-long':
      return 'Deze weg heeft meer keuzes dan hier naast elkaar kunnen liggen.';
  }
}

/** What to talk about where ways split. The weights are the writer's opinion, and said to be. */
export const texts = {
  against: (one: string, other: string): string => `Volgens de schrijver staat hier ‘${one}’ tegenover ‘${other}’.`,
  whatTipped: 'Wat gaf bij ieder van jullie de doorslag? En wanneer zou je van kant wisselen?',
};
