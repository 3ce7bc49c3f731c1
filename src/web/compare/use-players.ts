import { useEffect, useRef, useState } from 'react';
import { type Gathered, nobody } from './players.ts';

/**
 * Who is compared. The page's address keeps up with their codes, so that a reload loses none; names are not in it.
 * @param onAddress - is told the address's codes at the start, and those that are new when somebody goes to another
 */
export function usePlayers(onAddress: (codes: string) => void) {
  const [gathered, setGathered] = useState(nobody);
  const now = useRef(nobody);
  const tell = useRef(onAddress);
  tell.current = onAddress;
  useEffect(() => {
    const follow = () => {
      const known = now.current.players.map(({ code }) => code);
      const codes = codesInAddress().filter((code) => !known.includes(code));
      if (codes.length > 0) tell.current(codes.join('\n'));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const change = (step: (before: Gathered) => Gathered) => {
    now.current = step(now.current);
    setGathered(now.current);
    const codes = now.current.players.map(({ code }) => code).join('+');
    history.replaceState(history.state, '', codes === '' ? location.pathname : `#${codes}`);
    return now.current;
  };
  return [gathered, change] as const;
}

function codesInAddress(): readonly string[] {
  const hash = location.hash.slice(1);
  return decoded(hash)
    .split('+')
    .filter((code) => code !== '');
}

/** As it stands where it is no right encoding: somebody may have typed anything. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
