import type { StoryCheck } from '../../core/check/index.ts';
import type { Answer, Question } from './check-worker.ts';

/** Checks stories in a worker; asked again before it answered, it answers the last question only. */
export class StoryChecker {
  readonly #answer: (check: StoryCheck) => void;
  #worker: Worker | undefined;
  #number = 0;

  constructor(answer: (check: StoryCheck) => void) {
    this.#answer = answer;
  }

  check(text: string, file: string): void {
    this.#number += 1;
    const question: Question = { number: this.#number, text, file };
    this.#worker ??= this.#start();
    this.#worker.postMessage(question);
  }

  /** What was asked is no longer answered. */
  forget(): void {
    this.#number += 1;
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.number === this.#number) this.#answer(data.check);
    });
    return worker;
  }
}
