import { writeFileSync } from 'node:fs';
import { storySchema } from '../core/scenario/index.ts';
import type { Output } from './output.ts';
import { texts } from './texts.ts';

/** Writes the JSON Schema of story files, for editors. Gives the exit code. */
export function schema(args: readonly string[], output: Output, file = 'scenarios/tweestrijd.schema.json'): 0 | 2 {
  if (args.length > 0) {
    output.err(texts.noArguments);
    return 2;
  }
  try {
    writeFileSync(file, schemaText());
  } catch {
    output.err(texts.unwritable(file));
    return 2;
  }
  output.out(texts.written(file));
  return 0;
}

/** The schema as the file holds it. */
export function schemaText(): string {
  return `${JSON.stringify(storySchema(), null, 2)}\n`;
}
