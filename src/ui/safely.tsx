/** Keeps a page from ever being blank: where it cannot be drawn, it says what happened and what helps. */
import { Component, type ComponentChildren, createContext } from 'preact';
import { useState } from 'preact/hooks';
import { type Fault, faultOf } from '../core/fault';
import { Failure, RawWords } from './failure';
import { dataActs } from './options/data/all-stored';
import { t } from './text';

/** Says that the page waits for something that does not come; undefined once it came. */
export const Waiting = createContext<(fault: Fault | undefined) => void>(() => {});

interface SafelyProps {
  readonly children: ComponentChildren;
}

interface SafelyState {
  readonly fault?: Fault | undefined;
  readonly late?: Fault | undefined;
}

export class Safely extends Component<SafelyProps, SafelyState> {
  static override getDerivedStateFromError(error: unknown): SafelyState {
    return { fault: faultOf(error) };
  }

  override componentDidCatch(error: unknown): void {
    console.warn(error);
  }

  readonly #wait = (late: Fault | undefined): void => this.setState({ late });

  override render({ children }: SafelyProps, { fault, late }: SafelyState) {
    if (fault) return <Trouble fault={fault} />;
    return (
      <Waiting.Provider value={this.#wait}>
        {late && <Trouble fault={late} />}
        {children}
      </Waiting.Provider>
    );
  }
}

/** A whole page in place of the one that cannot be drawn. */
function Trouble({ fault }: { readonly fault: Fault }) {
  const drawing = fault.kind === 'other';
  return (
    <main class="trouble">
      <h1>{t(drawing ? 'trouble_page' : 'trouble_heading')}</h1>
      <div class="trouble-words" role="alert">
        {drawing ? (
          <>
            <p>{t('trouble_page_helps')}</p>
            <RawWords words={[fault.raw]} />
          </>
        ) : (
          <Failure fault={fault} />
        )}
      </div>
      <div class="trouble-acts">
        <button type="button" class="primary" onClick={() => location.reload()}>
          {t('trouble_reload')}
        </button>
        {fault.kind !== 'storage' && <SaveBackup />}
      </div>
    </main>
  );
}

function SaveBackup() {
  const [outcome, setOutcome] = useState<ComponentChildren>();
  const save = () => {
    dataActs.save({ onProgress: () => {}, signal: new AbortController().signal }).then(
      ({ name }) => setOutcome(t('aside_saved', name)),
      (error: unknown) => setOutcome(<Failure fault={faultOf(error)} />),
    );
  };
  return (
    <>
      <button type="button" onClick={save}>
        {t('data_save')}
      </button>
      <div class="small" role="status">
        {outcome}
      </div>
    </>
  );
}
