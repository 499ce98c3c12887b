/** *Save a report*. The report is shown first, so that the person sees what they pass on. */
import { useState } from 'preact/hooks';
import { type Fault, faultOf } from '../../core/fault';
import { Failure } from '../failure';
import { t } from '../text';
import { Findable } from './search';
import { Section } from './section';

export interface ReportActs {
  readonly make: () => Promise<string>;
  /** Offers the report as a download; returns the name of the file. */
  readonly save: (text: string) => string;
  readonly copy: (text: string) => Promise<void>;
}

export function Report({ make, save, copy }: ReportActs) {
  const [text, setText] = useState<string>();
  const [outcome, setOutcome] = useState<string>();
  const [fault, setFault] = useState<Fault>();
  const showOutcome = (done: string) => {
    setFault(undefined);
    setOutcome(done);
  };
  const showFault = (error: unknown) => {
    setOutcome(undefined);
    setFault(faultOf(error));
  };
  const show = () => {
    setFault(undefined);
    setOutcome(undefined);
    make().then(setText, showFault);
  };
  return (
    <Section id="report" heading={t('report_heading')}>
      <Findable words={t('report_words')}>
        <div class="together">
          <p>{t('report_intro')}</p>
          {text === undefined ? (
            <p>
              <button type="button" onClick={show}>
                {t('report_show')}
              </button>
            </p>
          ) : (
            <>
              {/* A long text scrolls in a box of its own, which takes the focus so that keys can scroll it. */}
              <textarea
                class="report"
                readOnly
                rows={16}
                aria-label={t('report_label')}
                value={text}
                dir="ltr"
              />
              <p class="report-acts">
                <button type="button" onClick={() => showOutcome(t('report_saved', save(text)))}>
                  {t('report_save')}
                </button>
                <button
                  type="button"
                  onClick={() => copy(text).then(() => showOutcome(t('report_copied')), showFault)}
                >
                  {t('report_copy')}
                </button>
              </p>
            </>
          )}
          <p class="note small" role="status">
            {outcome}
          </p>
          {fault && (
            <div role="alert">
              <Failure fault={fault} />
            </div>
          )}
        </div>
      </Findable>
    </Section>
  );
}
