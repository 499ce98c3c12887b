/** The options page, which is also what opens once after installing. */
import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OptionKey, Options } from './core/options';
import { dressDocument } from './platform/i18n';
import { say } from './platform/messages';
import { saveOption } from './platform/storage';
import { openTrial } from './platform/windows';
import { OptionsForm } from './ui/options/options';
import { useStored } from './ui/stored';
import './ui/theme.css';
import './ui/options/options.css';

const SAVED_MS = 2000;

function Page() {
  const shown = useStored(0);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<string>();
  const fading = useRef<ReturnType<typeof setTimeout>>(undefined);
  const fail = (error: unknown) => setFailure(String(error));
  const done = () => {
    setFailure(undefined);
    setSaved(true);
    clearTimeout(fading.current);
    fading.current = setTimeout(() => setSaved(false), SAVED_MS);
  };
  const change = <Key extends OptionKey>(key: Key, value: Options[Key]) => {
    saveOption(key, value, Date.now())
      .then(() => say({ type: 'looked' }))
      .then(done, fail);
  };
  if (!shown) return null;
  return (
    <OptionsForm
      options={shown.options}
      saved={saved}
      failure={failure}
      onChange={change}
      onTry={() => openTrial().catch(fail)}
    />
  );
}

dressDocument('options_title');
render(<Page />, document.body);
