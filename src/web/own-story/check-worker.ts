import { checkSteps, patientCaps, rememberingReader, type StoryCheck } from '../../core/check/index.ts';

/** What the page asks; a later question makes an earlier one void. */
export interface Question {
  readonly number: number;
  readonly text: string;
  readonly file: string;
}

export interface Answer {
  readonly number: number;
  readonly check: StoryCheck;
}

// A worker: checks a story file while the page goes on.
const read = rememberingReader();
let last = 0;

addEventListener('message', async ({ data: { number, text, file } }: MessageEvent<Question>) => {
  last = number;
  const steps = checkSteps(text, file, patientCaps, read);
  let step = steps.next();
  while (step.done !== true) {
    // Lets a newer question in.
    await new Promise((resolve) => setTimeout(resolve));
    if (last !== number) return;
    step = steps.next();
  }
  const answer: Answer = { number, check: step.value };
  postMessage(answer);
});
