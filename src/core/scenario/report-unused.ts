import type { StoryBlock } from './format.ts';
import type { Linking } from './linking.ts';
import { report, type Written } from './reading.ts';
import { texts } from './texts.ts';

/** Persons, places and variables that nothing in the story looks at. Without scenes that says nothing. */
export function reportUnused({ reading, names: { used } }: Linking, { values }: StoryBlock) {
  const { personen = [], plaatsen = [], variabelen = [] } = values;
  if (values.scenes === undefined) return;
  const tell = (
    declared: readonly { readonly name: Written<string> }[],
    seen: Set<string>,
    text: (word: string) => string,
  ) => {
    for (const { name } of declared)
      if (!seen.has(name.value)) report(reading, 'ongebruikt', name.span, text(name.value));
  };
  tell(personen, used.people, texts.unused.person);
  tell(plaatsen, used.places, texts.unused.place);
  tell(variabelen, used.variables, texts.unused.variable);
}
