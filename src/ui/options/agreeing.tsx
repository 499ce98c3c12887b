/** Shows what a backup would add and change, part by part, before it is imported. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Preview } from '../../core/backup/changes';
import { type BackupPart, backupParts } from '../../core/backup/format';
import { ownLimits } from '../../core/options/own-exercises';
import { dateAndTime, number, t } from '../text';
import { changeText, leftOutTexts } from './data-text';
import { optionName } from './option-name';

interface AgreeingProps {
  readonly preview: Preview;
  readonly onAgree: (wanted: ReadonlySet<BackupPart>) => void;
  readonly onLeave: () => void;
}

/** The parts that would change something. */
function partsOf({ options, own, journal }: Preview): readonly BackupPart[] {
  const changes: Readonly<Record<BackupPart, boolean>> = {
    options: options.length > 0,
    own: own.tooMany === undefined && own.added.length + own.changed.length > 0,
    journal: journal.added + journal.corrected + journal.aside > 0,
  };
  return backupParts.filter((part) => changes[part]);
}

export function Agreeing({ preview, onAgree, onLeave }: AgreeingProps) {
  const possible = partsOf(preview);
  const [wanted, setWanted] = useState<ReadonlySet<BackupPart>>(new Set(possible));
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { madeAt } = preview.contents;
  const none = asked && wanted.size === 0;
  const toggle = (part: BackupPart, on: boolean) =>
    setWanted(new Set(backupParts.filter((each) => (each === part ? on : wanted.has(each)))));
  const agree = () => {
    setAsked(true);
    if (wanted.size > 0) onAgree(wanted);
  };
  return (
    <div class="data-preview">
      <h3 ref={heading} tabIndex={-1}>
        {madeAt === undefined ? t('data_made_once') : t('data_made', dateAndTime(madeAt))}
      </h3>
      {possible.length === 0 && <p>{t('data_nothing')}</p>}
      {backupParts.map((part) => {
        const { title, details } = describe(part, preview);
        return (
          <Choice
            key={part}
            part={part}
            title={title}
            possible={possible.includes(part)}
            on={wanted.has(part)}
            onToggle={(on) => toggle(part, on)}
          >
            {details}
          </Choice>
        );
      })}
      <LeftOutList preview={preview} />
      <p class="problem small wrong" id="data-none" aria-live="polite">
        {none && t('data_none_chosen')}
      </p>
      <div class="own-acts">
        {possible.length > 0 && (
          <button type="button" class="primary" aria-describedby="data-none" onClick={agree}>
            {t('data_bring')}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {t(possible.length > 0 ? 'data_cancel' : 'data_close')}
        </button>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly part: BackupPart;
  readonly title: string;
  readonly possible: boolean;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
  readonly children: ComponentChildren;
}

function Choice({ part, title, possible, on, onToggle, children }: ChoiceProps) {
  return (
    <div class="data-part choices">
      {possible ? (
        <label>
          <input
            type="checkbox"
            checked={on}
            onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
          />
          {title}
        </label>
      ) : (
        <p class="quiet">{title}</p>
      )}
      <div class="small quiet" id={`data-${part}`}>
        {children}
      </div>
    </div>
  );
}

/** A part in words: how much would change, and what. */
function describe(part: BackupPart, { options, own, journal }: Preview) {
  switch (part) {
    case 'options':
      return {
        title: t('data_options', number(options.length)),
        details: <List items={options.map(changeText)} />,
      };
    case 'own':
      return { title: ownTitle(own), details: <List items={ownTexts(own)} /> };
    case 'journal':
      return {
        title: t('data_journal', number(journal.added)),
        details: <List items={journalTexts(journal)} />,
      };
  }
}

function ownTitle({ added, changed }: Preview['own']): string {
  return t('data_own', number(added.length), number(changed.length));
}

function journalTexts({ corrected, aside }: Preview['journal']): readonly string[] {
  return [
    ...(corrected > 0 ? [t('data_corrected', number(corrected))] : []),
    ...(aside > 0 ? [t('data_aside', number(aside))] : []),
  ];
}

function ownTexts({ added, changed, tooMany }: Preview['own']): readonly string[] {
  if (tooMany !== undefined) return [t('data_own_full', number(tooMany), number(ownLimits.exercises))];
  return [...added.map(({ name }) => name), ...changed.map(({ name }) => t('data_own_changed', name))];
}

function List({ items }: { readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <ul class="plain-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function LeftOutList({ preview }: { readonly preview: Preview }) {
  const locked = preview.locked.map((key) => t('managed_left', optionName(key)));
  const texts = [...locked, ...leftOutTexts(preview.contents.leftOut)];
  if (texts.length === 0) return null;
  return (
    <div class="small">
      <p>
        <strong>{t('data_left_out')}</strong>
      </p>
      <List items={texts} />
    </div>
  );
}
