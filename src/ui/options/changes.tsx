/** Changes of the options, their outcome, and undoing the last one. All that one act changes is one change. */
import { useRef, useState } from 'preact/hooks';
import type { Fault } from '../../core/fault';
import { type OptionKey, type Options, optionKeys } from '../../core/options/options';
import { Failure } from '../failure';
import { t } from '../text';
import { optionName } from './option-name';

/** Saves one option. */
export type SaveOption = <Key extends OptionKey>(key: Key, value: Options[Key]) => void;

/** Saves several options that change together. */
export function saveOptions(changes: Partial<Options>, save: SaveOption): void {
  const saveOne = <Key extends OptionKey>(key: Key) => {
    const value: Options[Key] | undefined = changes[key];
    if (value !== undefined) save(key, value);
  };
  for (const key of optionKeys) saveOne(key);
}

interface Changes {
  readonly onChange: SaveOption;
  readonly undo: Undo | undefined;
  /** The option whose change has been undone, until the next change. */
  readonly undone: OptionKey | undefined;
  /** Tells that something else than an option was saved. */
  readonly onOther: () => void;
}

/** Undoes the last change. */
export interface Undo {
  /** The option whose change it undoes. If several options changed in one act, the one that stands for the act. */
  readonly key: OptionKey;
  readonly onUndo: () => void;
}

/** The option that stands for an act: a plan changes several options. */
function actKey(act: Partial<Options>): OptionKey | undefined {
  return 'plan' in act ? 'plan' : optionKeys.find((key) => key in act);
}

/**
 * Only the last act can be undone. An older one would stand beside the outcome of something else, and after an undo it
 * would slide under the pointer.
 *
 * @param save stores one option
 * @param options those in force
 */
export function useUndoableChanges(options: Options | undefined, save: SaveOption): Changes {
  const [last, setLast] = useState<Partial<Options>>();
  const [undone, setUndone] = useState<OptionKey>();
  const before = useRef<Partial<Options> | undefined>(undefined);
  const remember = (key: OptionKey) => {
    if (!options) return;
    // All options that change in the same task belong to one act.
    if (!before.current) {
      setUndone(undefined);
      queueMicrotask(() => {
        setLast(before.current);
        before.current = undefined;
      });
    }
    before.current = { [key]: options[key], ...before.current };
  };
  const key = last && actKey(last);
  return {
    onChange: (changed, value) => {
      remember(changed);
      save(changed, value);
    },
    undo: last &&
      key && {
        key,
        onUndo: () => {
          saveOptions(last, save);
          setLast(undefined);
          setUndone(key);
        },
      },
    undone,
    onOther: () => {
      // What changes in the same act as an option, such as a permission for it, is part of that act.
      if (before.current) return;
      setLast(undefined);
      setUndone(undefined);
    },
  };
}

/** Why the last act failed. */
export interface ActFailure {
  readonly fault: Fault;
  /** Whether a change was not saved. */
  readonly isUnsaved: boolean;
}

export interface OutcomeProps extends Pick<Changes, 'undo' | 'undone'> {
  readonly saved: boolean;
  readonly failure: ActFailure | undefined;
}

/** The outcome of the last change, and a button that undoes it, in a bar at the lower edge of the window. */
export function SaveOutcome({ saved, failure, undo, undone }: OutcomeProps) {
  const status = useRef<HTMLDivElement>(null);
  const name = undo && optionName(undo.key);
  const undoneName = undone && optionName(undone);
  return (
    <div class="outcome">
      <div class={failure ? 'status notice' : 'status'} role="status" tabIndex={-1} ref={status}>
        {failure ? (
          <Failure fault={failure.fault} before={failure.isUnsaved ? t('not_saved') : undefined} />
        ) : undoneName !== undefined ? (
          t('options_undone', undoneName)
        ) : (
          saved && t('options_saved')
        )}
      </div>
      {/* A change that was not saved needs no undo. */}
      {undo && name !== undefined && !failure?.isUnsaved && (
        <button
          type="button"
          onClick={() => {
            undo.onUndo();
            // The button goes away, and the focus with it.
            status.current?.focus();
          }}
        >
          {t('options_undo', name)}
        </button>
      )}
    </div>
  );
}
