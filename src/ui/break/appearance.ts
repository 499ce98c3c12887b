import { useEffect, useState } from 'preact/hooks';
import { say } from '../../platform/messages';
import { holdPageLock, painted } from '../../platform/page';

/** Tells the clock once that the page is on the screen; when it was told, by `performance.now()`. */
export function useAppearance(id: string): number | undefined {
  const [appearedAt, setAppearedAt] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page appears once
  useEffect(() => {
    const appear = async () => {
      await holdPageLock(id);
      await painted();
      await say({ type: 'shown', id });
      setAppearedAt(performance.now());
    };
    appear().catch(console.error);
  }, []);
  return appearedAt;
}
