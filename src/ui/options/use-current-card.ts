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
    return () => {
      if (asked !== undefined) cancelAnimationFrame(asked);
      removeEventListener('scroll', findSoon);
      removeEventListener('resize', findSoon);
    };
  }, [ids]);
  return current;
}

/** The last card whose heading has been reached. At the end of the page, that is the last one that exists. */
function cardAt(ids: readonly string[]): string | undefined {
  const { scrollHeight } = document.documentElement;
  const isAtEnd = scrollY > 0 && scrollY + innerHeight >= scrollHeight - 1;
  const reached = ids.filter((id) => {
    const heading = document.getElementById(id);
    return heading && (isAtEnd || heading.getBoundingClientRect().top <= innerHeight * REACHED);
  });
  return reached.at(-1) ?? ids[0];
}
