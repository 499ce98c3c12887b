import { useEffect, useState } from 'preact/hooks';

/** A card counts as the current one once its heading has come this far up, as a share of the window's height. */
const REACHED = 0.4;

/** The card of the page at which the person is, of these ids of headings in their order; undefined at first. */
export function useCurrentCard(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    let asked: number | undefined;
    const find = () => {
      asked = undefined;
      setCurrent(cardAt(ids));
    };
    const findSoon = () => {
      asked ??= requestAnimationFrame(find);
    };
    findSoon();
    addEventListener('scroll', findSoon, { passive: true });
    addEventListener('resize', findSoon, { passive: true });
    addEventListener('hashchange', findSoon);
    return () => {
      if (asked !== undefined) cancelAnimationFrame(asked);
      removeEventListener('scroll', findSoon);
      removeEventListener('resize', findSoon);
      removeEventListener('hashchange', findSoon);
    };
  }, [ids]);
  return current;
}

/**
 * The card in the address while its heading is at the top, because the person chose it. Otherwise the last card whose
 * heading has been reached. At the end of the page, every heading on the screen counts as reached: it cannot come higher.
 */
function cardAt(ids: readonly string[]): string | undefined {
  const { scrollHeight } = document.documentElement;
  const isAtEnd = scrollY > 0 && scrollY + innerHeight >= scrollHeight - 1;
  const lowest = isAtEnd ? innerHeight : innerHeight * REACHED;
  const topOf = (id: string) => document.getElementById(id)?.getBoundingClientRect().top;
  const chosen = ids.find((id) => location.hash === `#${id}`);
  const chosenTop = chosen && topOf(chosen);
  if (typeof chosenTop === 'number' && chosenTop >= 0 && chosenTop <= lowest) return chosen;
  const reached = ids.filter((id) => {
    const top = topOf(id);
    return top !== undefined && (isAtEnd || top <= lowest);
  });
  return reached.at(-1) ?? ids[0];
}
