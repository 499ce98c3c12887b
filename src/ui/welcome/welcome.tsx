/**
 * The first page after installing: four short steps, and what follows. Every answer is stored at once, and every step may
 * be left as it is.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fault } from '../../core/fault';
import type { Options } from '../../core/options/options';
import { Failure, type FailureProps } from '../failure';
import type { SaveOption } from '../options/changes';
import type { HoursProps } from '../options/hours';
import type { BrowserKind } from '../pin';
import { type MessageKey, number, t } from '../text';
import { AboutYou } from './about-you';
import { AllSet } from './all-set';
import { HowOften } from './how-often';
import { Intro } from './intro';
import { numberOf, setupSteps, stepFrom, useStep, type WelcomeStep } from './steps';
import { TryNow, type TryNowProps } from './try-now';

interface WelcomeProps extends Omit<TryNowProps, 'isTried'> {
  readonly options: Options;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly firstHours: HoursProps['firstHours'];
  /** Whether the icon is on the toolbar; undefined if that is not known yet. */
  readonly iconShown: boolean | undefined;
  readonly kind: BrowserKind;
  /** Why the last answer was not saved. */
  readonly unsaved: Fault | undefined;
  /** Why another act failed. */
  readonly failure: Fault | undefined;
  readonly onChange: SaveOption;
  /** Opens the trial break. */
  readonly onTry: () => void;
  /** The person has seen the safety lines, which are on the last step. */
  readonly onSafetySeen: () => void;
  /** The person has been told how to put the icon on the toolbar, so that no other page has to tell it. */
  readonly onPinTold: () => void;
  readonly onClose: () => void;
  readonly onOptions: () => void;
}

const headings: Readonly<Record<WelcomeStep, MessageKey>> = {
  intro: 'welcome_title',
  often: 'welcome_often',
  you: 'welcome_you',
  try: 'welcome_try',
  end: 'welcome_set',
};

export function Welcome(props: WelcomeProps) {
  const { options, unsaved, failure, onChange } = props;
  const [step, go] = useStep();
  const [isTried, setTried] = useState(false);
  const isPinTold = usePinTold(step, props);
  const next = () => go(stepFrom(step, 1));
  const start = () => {
    props.onSafetySeen();
    props.onTry();
    setTried(true);
  };
  const finish = () => {
    props.onSafetySeen();
    next();
  };
  const contents: Readonly<Record<WelcomeStep, () => ComponentChildren>> = {
    intro: () => <Intro />,
    often: () => <HowOften {...props} />,
    you: () => <AboutYou options={options} onChange={onChange} />,
    try: () => <TryNow {...props} isTried={isTried} />,
    end: () => (
      <AllSet options={options} iconShown={isPinTold ? undefined : props.iconShown} kind={props.kind} />
    ),
  };
  return (
    <main class="page welcome">
      <Heading step={step} />
      {unsaved ? <Failed fault={unsaved} before={t('not_saved')} /> : failure && <Failed fault={failure} />}
      {contents[step]()}
      <footer class="step-acts">
        {step === 'intro' && <Act key="start" main label={t('welcome_start')} onAct={next} />}
        {(step === 'often' || step === 'you') && (
          <Act key="next" main label={t('welcome_next')} onAct={next} />
        )}
        {step === 'try' && !isTried && <Act key="try" main label={t('welcome_try_button')} onAct={start} />}
        {step === 'try' && isTried && <Act key="done" main label={t('welcome_done')} onAct={finish} />}
        {step === 'end' && <Act key="close" main label={t('welcome_close')} onAct={props.onClose} />}
        {step !== 'intro' && (
          <Act key="back" label={t('welcome_back')} onAct={() => go(stepFrom(step, -1))} />
        )}
        {step === 'try' && isTried && <Act key="again" plain label={t('welcome_try_again')} onAct={start} />}
        {step === 'try' && !isTried && (
          <Act key="later" plain label={t('welcome_try_later')} onAct={finish} />
        )}
        {step !== 'try' && step !== 'end' && (
          <Act key="skip" plain label={t('welcome_skip')} onAct={() => go('end')} />
        )}
        {step === 'end' && <Act key="options" plain label={t('welcome_all')} onAct={props.onOptions} />}
      </footer>
    </main>
  );
}

/** Why an act failed. It stands above the answers: in the bar at the lower edge it would cover them. */
function Failed({ fault, before }: FailureProps) {
  const note = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new fault has to be seen, even if an old one was.
  useEffect(() => note.current?.scrollIntoView({ block: 'nearest' }), [fault]);
  return (
    <div class="notice" role="alert" ref={note}>
      <Failure fault={fault} before={before} />
    </div>
  );
}

/** Whether the step with a first break has told how to pin the icon. A person who skips it is told at the end. */
function usePinTold(
  step: WelcomeStep,
  { iconShown, onPinTold }: Pick<WelcomeProps, 'iconShown' | 'onPinTold'>,
): boolean {
  const isTold = useRef(false);
  if (step === 'try') isTold.current = true;
  const latest = useRef(onPinTold);
  latest.current = onPinTold;
  const tells = iconShown === false && (step === 'try' || step === 'end');
  useEffect(() => {
    if (tells) latest.current();
  }, [tells]);
  return isTold.current;
}

/** Where the person is. The heading takes the focus with each step, but not when the page opens. */
function Heading({ step }: { readonly step: WelcomeStep }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    heading.current?.focus();
    scrollTo(0, 0);
  }, [step]);
  return (
    <header class="step-heading">
      {step !== 'end' && (
        <p class="progress small quiet" id="progress">
          <span class="progress-bar" aria-hidden="true">
            {setupSteps.map((each) => (
              <span key={each} class={numberOf(each) <= numberOf(step) ? 'reached' : ''} />
            ))}
          </span>
          {t('welcome_step', number(numberOf(step)), number(setupSteps.length))}
        </p>
      )}
      <h1 ref={heading} tabIndex={-1} aria-describedby={step === 'end' ? undefined : 'progress'}>
        {t(headings[step])}
      </h1>
    </header>
  );
}

interface ActProps {
  readonly label: string;
  /** Whether it is the button that leads on; each step has one. */
  readonly main?: boolean;
  readonly plain?: boolean;
  readonly onAct: () => void;
}

function Act({ label, main = false, plain = false, onAct }: ActProps) {
  return (
    <button type="button" class={main ? 'primary' : plain ? 'plain' : ''} onClick={onAct}>
      {label}
    </button>
  );
}
