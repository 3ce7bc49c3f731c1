import type { Page } from 'playwright-core';

/** Runs in the page before its scripts: counts what is drawn on canvases, in `window.drawn`. */
export function watchDrawing() {
  let drawn = 0;
  const watched: readonly (readonly [object, string])[] = [
    [CanvasRenderingContext2D.prototype, 'drawImage'],
    [WebGLRenderingContext.prototype, 'drawElements'],
    [WebGLRenderingContext.prototype, 'drawArrays'],
  ];
  for (const [context, name] of watched) {
    const draw: unknown = Reflect.get(context, name);
    if (typeof draw !== 'function') continue;
    Reflect.set(context, name, function (this: unknown, ...given: unknown[]) {
      drawn += 1;
      return Reflect.apply(draw, this, given);
    });
  }
  Object.defineProperty(window, 'drawn', { get: () => drawn });
}

/** How much has been drawn so far on a page with `watchDrawing`. */
export async function drawnOn(page: Page): Promise<number> {
  return Number(await page.evaluate('window.drawn'));
}

/** Whether nothing is drawn for a second. */
export async function standsStill(page: Page): Promise<boolean> {
  const before = await drawnOn(page);
  await page.waitForTimeout(1000);
  return (await drawnOn(page)) === before;
}

/** Runs in the page before its scripts: a WebGL of software gives itself out for a graphics chip. */
export function pretendGraphicsChip() {
  const read = WebGLRenderingContext.prototype.getParameter;
  WebGLRenderingContext.prototype.getParameter = function (name: number) {
    const value: unknown = read.call(this, name);
    return typeof value === 'string' && /swiftshader|llvmpipe|basic render/i.test(value) ? 'a graphics chip' : value;
  };
}

/** Runs in the page before its scripts: neither WebGL nor a canvas to draw on. */
export function denyCanvas() {
  HTMLCanvasElement.prototype.getContext = () => null;
}
