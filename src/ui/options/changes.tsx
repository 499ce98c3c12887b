/** Changes of the options, their outcome, and undoing them one by one. All that one act changes is one change. */
import { useRef, useState } from 'preact/hooks';
import type { Fault } from '../../core/fault';
import { type OptionKey, type Options, optionKeys } from '../../core/options/options';
import { Failure } from '../failure';
import { t } from '../text';

/** Saves one option. */
export type SaveOption = <Key extends OptionKey>(key: Key, value: Options[Key]) => void;

/** Saves several options that change together. */
export function changeAll(changes: Partial<Options>, change: SaveOption): void {
  const saveOne = <Key extends OptionKey>(key: Key) => {
    const value: Options[Key] | undefined = changes[key];
    if (value !== undefined) change(key, value);
  };
  for (const key of optionKeys) saveOne(key);
}

interface Changes {
  readonly onChange: SaveOption;
  /** Undoes the last change; undefined while there is none. */
  readonly onUndo: (() => void) | undefined;
}

/** `save` stores one option; `options` are those in force. */
export function useUndoableChanges(options: Options | undefined, save: SaveOption): Changes {
  const [past, setPast] = useState<readonly Partial<Options>[]>([]);
  const before = useRef<Partial<Options> | undefined>(undefined);
  const remember = (key: OptionKey) => {
    if (!options) return;
    if (!before.current) {
      queueMicrotask(() => {
        const act = before.current ?? {};
        before.current = undefined;
        setPast((acts) => [...acts, act]);
      });
    }
    before.current = { [key]: options[key], ...before.current };
  };
  const last = past.at(-1);
  return {
    onChange: (key, value) => {
      remember(key);
      save(key, value);
    },
    onUndo:
      last &&
      (() => {
        changeAll(last, save);
        setPast(past.slice(0, -1));
      }),
  };
}

export interface OutcomeProps {
  readonly saved: boolean;
  readonly failure: Fault | undefined;
  /** Undoes the last change; undefined while there is none. */
  readonly onUndo: (() => void) | undefined;
}

export function SaveOutcome({ saved, failure, onUndo }: OutcomeProps) {
  return (
    <div class="outcome">
      <div class="status" role="status">
        {failure ? <Failure fault={failure} /> : saved && t('options_saved')}
      </div>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {t('options_undo')}
        </button>
      )}
    </div>
  );
}
