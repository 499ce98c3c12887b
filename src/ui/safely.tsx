/** Keeps a page from being blank: if it cannot be drawn, this shows what happened and what helps. */
import { Component, type ComponentChildren, createContext } from 'preact';
import { useState } from 'preact/hooks';
import { type Fault, faultOf } from '../core/fault';
import { Failure, RawWords } from './failure';
import { dataActs } from './options/stored-acts';
import { t } from './text';

/** Reports that the page waits for data that does not arrive; called with undefined once the data has arrived. */
export const LateDataContext = createContext<(fault: Fault | undefined) => void>(() => {});

interface SafelyProps {
  readonly children: ComponentChildren;
}

interface SafelyState {
  readonly fault?: Fault | undefined;
  readonly late?: Fault | undefined;
}

export class PageErrorBoundary extends Component<SafelyProps, SafelyState> {
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
      <LateDataContext.Provider value={this.#wait}>
        {late && <Trouble fault={late} />}
        {children}
      </LateDataContext.Provider>
    );
  }
}

/** A full-page error message: in place of a page that cannot be drawn, or while its data does not arrive. */
function Trouble({ fault }: { readonly fault: Fault }) {
  const cannotDraw = fault.kind === 'other';
  return (
    <main class="trouble">
      <h1>{t(cannotDraw ? 'trouble_page' : 'trouble_heading')}</h1>
      <div class="trouble-words" role="alert">
        {cannotDraw ? (
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
