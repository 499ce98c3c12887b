import { type OptionKey, type Options, optionKeys } from '../../core/options/options';

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
