/** On and off by halves of `seconds`, never in between. */
export function blinking(seconds: number) {
  return {
    alpha: { from: 1, to: 0 },
    duration: 1,
    hold: seconds * 500,
    yoyo: true,
    repeat: -1,
    repeatDelay: seconds * 500,
  } as const;
}

/** By the length of a repeat, at one speed, then at once back to where it looks the same. */
export function scrolling(by: number, seconds: number) {
  return { x: { from: 0, to: by }, duration: seconds * 1000, ease: 'Linear', repeat: -1 } as const;
}
