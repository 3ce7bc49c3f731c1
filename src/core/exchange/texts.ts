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

/** What to talk about where ways split. The weights are the writer's opinion, and said to be. */
export const texts = {
  against: (one: string, other: string): string => `Volgens de schrijver staat hier ‘${one}’ tegenover ‘${other}’.`,
  whatTipped: 'Wat gaf bij ieder van jullie de doorslag? En wanneer zou je van kant wisselen?',
};
