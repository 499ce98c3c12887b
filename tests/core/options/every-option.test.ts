/** No option is forgotten: every option of the table is stored, exported, imported and synced. */
import { expect, test } from 'vitest';
import { changedOptions, optionChanges } from '../../../src/core/backup/changes';
import { isRefusal, readBackup } from '../../../src/core/backup/reading';
import { writeBackup } from '../../../src/core/backup/writing';
import { defaultOptions, optionKeys, optionStorageKey, readOptions } from '../../../src/core/options/options';
import { Computer, settle } from '../sync/computers';
import { otherOptions } from './other-options';

const others = otherOptions();

/** Runs a generator to its end. */
function whole<T>(work: Generator<number, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

test.each(optionKeys)('%s is stored, exported, imported and synced', (key) => {
  const chosen = { ...defaultOptions, [key]: others[key] };
  const office = new Computer({});
  expect(readOptions(office.local)).toEqual(defaultOptions);
  office.choose(key, others[key], 1);
  expect(readOptions(office.local)).toEqual(chosen);

  const contents = whole(readBackup(whole(writeBackup(office.local, 2)).join('')));
  if (isRefusal(contents)) throw new Error(contents.why);
  const changes = optionChanges({}, contents);
  expect(changes).toEqual([{ key, from: defaultOptions[key], to: others[key] }]);
  expect(readOptions(changedOptions({}, changes, 3))).toEqual(chosen);

  const account = {};
  const [one, other] = [new Computer(account), new Computer(account)];
  one.choose(key, others[key], 4);
  settle([one, other]);
  expect(Object.keys(other.local)).toEqual([optionStorageKey(key)]);
  expect(readOptions(other.local)).toEqual(chosen);
});
