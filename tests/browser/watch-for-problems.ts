import type { BrowserContext } from 'playwright-core';

/**
 * Everything that should not happen in a page, as it happens, in a list that grows. Violations of the content policy come
 * as console errors.
 * @param expected - what the test is about, and so is no problem
 */
export function watchForProblems(context: BrowserContext, siteUrl: string, expected?: RegExp): readonly string[] {
  const problems: string[] = [];
  const add = (problem: string) => {
    if (!expected?.test(problem)) problems.push(problem);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') add(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => add(`uncaught: ${error.error().message}`));
  context.on('response', (response) => {
    if (response.status() >= 400) add(`${response.status()}: ${response.url()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = url.protocol === 'data:' || url.protocol === 'blob:' || url.origin === new URL(siteUrl).origin;
    if (!local) add(`other origin: ${request.url()}`);
  });
  return problems;
}
