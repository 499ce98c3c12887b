/** The workbench: shows every state of every page, and every exercise at any moment. */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf, readAddress, stageAddressOf, type WorkbenchView } from './address';
import { Bar } from './bar';
import { Contents } from './contents';
import { pageSizes } from './page-sizes';
import type { StageNews } from './stage';
import { pages } from './state';
import './workbench.css';

/** The current view. Another state or exercise is a new entry in the browser's history; a change of the look is not. */
function useAddress() {
  const [shown, setShown] = useState(() => readAddress(location.search));
  useEffect(() => {
    const onPopState = () => setShown(readAddress(location.search));
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);
  const show = (change: Partial<WorkbenchView>) => {
    const next = { ...shown, ...change };
    const method = change.what ? 'pushState' : 'replaceState';
    history[method](null, '', addressOf(next));
    setShown(next);
  };
  return { shown, show };
}

function sizeOf({ what, width }: WorkbenchView): {
  readonly width: number | null;
  readonly height: number | null;
} {
  const page = 'state' in what ? pages.find((one) => what.state.startsWith(`${one}/`)) : undefined;
  const own = page && pageSizes[page];
  const isTab = own === undefined || own.width > 1000;
  return { width: width ?? (isTab ? null : own.width), height: isTab ? null : own.height };
}

function newsText({ failure, opened, closed }: StageNews): string {
  const messages = [failure, ...opened.map((url) => `Opened ${url}.`), closed && 'The page closed itself.'];
  return messages.filter(Boolean).join(' ');
}

/** The page in its frame, and a line about what it did. Give it a new `key` for another page. */
function Stage({ shown, address }: { readonly shown: WorkbenchView; readonly address: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [news, setNews] = useState<StageNews>();
  const { ms, hands } = shown;
  const { width, height } = sizeOf(shown);
  useEffect(() => {
    const onMessage = ({ origin, data, source }: MessageEvent) => {
      const isFromStage = origin === location.origin && source === frame.current?.contentWindow;
      if (isFromStage && 'stage' in data) setNews(data.stage);
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, []);
  const ready = news?.ready === true;
  useEffect(() => {
    if (ready) frame.current?.contentWindow?.postMessage({ ms, hands }, location.origin);
  }, [ms, hands, ready]);
  return (
    <>
      <div class="desk">
        <iframe
          ref={frame}
          src={address}
          title="The page"
          style={{
            inlineSize: width === null ? '100%' : `${width}px`,
            blockSize: height === null ? '100%' : `${height}px`,
          }}
        />
      </div>
      <p class={news?.failure ? 'news failed' : 'news'} role="status">
        {news ? newsText(news) : 'Loading…'}
      </p>
    </>
  );
}

function Workbench() {
  const { shown, show } = useAddress();
  const [reloads, setReloads] = useState(0);
  const address = stageAddressOf(shown);
  return (
    <div class="workbench">
      <Contents shown={shown} onShow={(what) => show({ what, ms: 0 })} />
      <main>
        <Bar shown={shown} onShow={show} onAgain={() => setReloads(reloads + 1)} />
        <Stage key={`${address} ${reloads}`} shown={shown} address={address} />
      </main>
    </div>
  );
}

render(<Workbench />, document.body);
