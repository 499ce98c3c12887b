/** What a break page says to the clock, and that it could not be said. */
import { useCallback, useState } from 'preact/hooks';
import type { Said } from '../../core/events';
import { say } from '../../platform/messages';

export interface Telling {
  readonly tell: (said: Said) => void;
  readonly attempt: (work: Promise<void>) => void;
  /** What was tried last did not work. */
  readonly failed: boolean;
}

export function useTelling(): Telling {
  const [failed, setFailed] = useState(false);
  const attempt = useCallback((work: Promise<void>) => {
    work.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, []);
  const tell = useCallback((said: Said) => attempt(say(said)), [attempt]);
  return { tell, attempt, failed };
}
