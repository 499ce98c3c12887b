/** The toolbar popup. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Said } from './core/events';
import { dressDocument } from './platform/i18n';
import { say } from './platform/messages';
import { closeWindow } from './platform/page';
import { openHistory, openOptions } from './platform/windows';
import { Popup } from './ui/popup/popup';
import { useNow, useStored } from './ui/stored';
import './ui/theme.css';
import './ui/popup/popup.css';

function Page() {
  const shown = useStored(0);
  const now = useNow(1000);
  const [failure, setFailure] = useState<string>();
  const tell = (said: Said) => {
    say(said).then(
      () => setFailure(undefined),
      (error: unknown) => setFailure(String(error)),
    );
  };
  // The clock may have last looked two minutes ago; whoever opens the popup wants to know now.
  useEffect(() => {
    say({ type: 'looked' }).catch((error: unknown) => setFailure(String(error)));
  }, []);
  if (!shown) return null;
  const go = (open: () => Promise<void>) => () => {
    open().then(closeWindow, (error: unknown) => setFailure(String(error)));
  };
  return (
    <Popup
      shown={shown}
      now={now}
      onSay={tell}
      onHistory={go(openHistory)}
      onOptions={go(openOptions)}
      failure={failure}
    />
  );
}

dressDocument('popup_title');
render(<Page />, document.body);
