import type { Named } from './collection.ts';
import type { EndingBlock, VariantsBlock } from './format.ts';
import { linkWhen } from './link-scene.ts';
import { linkText } from './link-text.ts';
import { type Linking, placed } from './linking.ts';
import { lookUpPerson } from './references.ts';
import type { Ending, Variant } from './scenario.ts';

export function linkEnding(linking: Linking, { name, value }: Named<EndingBlock>): Ending {
  const { titel, tekst = [], daarna = [] } = value?.values ?? {};
  const ending: Ending = {
    id: name.value,
    title: titel ? linkText(linking, titel) : '',
    text: linkVariants(linking, tekst),
    afterwards: daarna.map(({ name, value = [] }) => {
      lookUpPerson(linking, name, ['jij']);
      return placed(linking, { person: name.value, text: linkVariants(linking, value) }, name.span);
    }),
  };
  return placed(linking, ending, name.span, { title: titel });
}

function linkVariants(linking: Linking, blocks: VariantsBlock): readonly Variant[] {
  return blocks.map(({ owner, values }) => {
    const { tekst } = values;
    const variant: Variant = { text: tekst ? linkText(linking, tekst) : '', ...linkWhen(linking, values) };
    return placed(linking, variant, tekst?.span ?? owner, { text: tekst });
  });
}
