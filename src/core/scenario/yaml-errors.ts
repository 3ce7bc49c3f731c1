import type { ErrorCode } from 'yaml';
import { texts } from './texts.ts';

/** What YAML's complaint means for who writes a story, and what to do. */
export function explainYamlError(code: ErrorCode, message: string, text: string, at: number): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return texts.yaml.tab;
    case 'BAD_INDENT':
      return /end with a|sufficiently indented/.test(message) ? texts.yaml.unclosedBracket : texts.yaml.indent;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return message.includes('sequence') ? texts.yaml.indent : texts.yaml.colonInText;
    case 'MULTILINE_IMPLICIT_KEY':
      return texts.yaml.noColon;
    case 'MISSING_CHAR':
      return explainMissing(message);
    case 'BAD_SCALAR_START':
      return texts.yaml.badStart(text[at] ?? '');
    case 'BAD_DQ_ESCAPE':
      return texts.yaml.backslash;
    case 'UNEXPECTED_TOKEN':
      return explainUnexpected(message);
    case 'BLOCK_IN_FLOW':
      return texts.yaml.blockInBrackets;
    case 'KEY_OVER_1024_CHARS':
      return texts.yaml.longKey;
    case 'MULTIPLE_DOCS':
      return texts.secondDocument;
    default:
      return texts.yaml.other;
  }
}

function explainMissing(message: string): string {
  if (message.includes('Implicit map keys')) return texts.yaml.noColon;
  if (message.includes('Missing ,')) return texts.yaml.noComma;
  if (message.includes('Missing space after :')) return texts.yaml.noSpace;
  if (message.includes('Comments must')) return texts.yaml.noSpaceBeforeComment;
  if (message.includes('indicator')) return texts.yaml.noDash;
  return texts.yaml.unclosedBracket;
}

function explainUnexpected(message: string): string {
  if (message.includes('node end')) return texts.yaml.textBehind;
  if (message.includes('Not a YAML token') || message.includes('Block scalar header')) return texts.yaml.textBehindBar;
  return texts.yaml.unexpected;
}
