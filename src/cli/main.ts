import { check } from './check.ts';
import { schema } from './schema.ts';
import { texts } from './texts.ts';

const [command = '', ...args] = process.argv.slice(2);
const commands = new Map([
  ['check', check],
  ['schema', schema],
]);
const run = commands.get(command);
const output = {
  out: (text: string) => process.stdout.write(text),
  err: (text: string) => process.stderr.write(text),
};

if (run === undefined) output.err(texts.unknownCommand(command));
process.exitCode = run === undefined ? 2 : run(args, output);
