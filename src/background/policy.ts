/** The policy that an organisation has set for this browser. */
import browser from 'webextension-polyfill';
import { withTimeLimit } from '../browser/time-limit';
import { MANAGED } from '../core/options/rows';
import { type Instant, MINUTE } from '../core/time';
import { emptyPolicySince, forgetEmptyPolicy, rememberEmptyPolicy } from './session';

/**
 * An empty answer counts as a withdrawal if the browser gives it again this much later: just after its start, Chromium
 * answers with nothing.
 */
const AGREES_AFTER = MINUTE;

/** The policy if none is set. */
const none = {};

/** Firefox rejects where no policy is set. Any other rejection says nothing about the policy. */
function isWithdrawal(error: unknown): boolean {
  return /managed storage manifest not found/i.test(String(error));
}

/** The policy; `sure` is true if the browser itself reports that there is none. */
async function readPolicy(): Promise<{ policy: Readonly<Record<string, unknown>>; sure: boolean }> {
  try {
    return { policy: await withTimeLimit(browser.storage.managed.get(), 'Managed storage'), sure: false };
  } catch (error) {
    if (isWithdrawal(error)) return { policy: none, sure: true };
    throw error;
  }
}

/** Whether the browser has answered with nothing for a minute. Remembers the first such answer. */
async function agreesWithBefore(now: Instant): Promise<boolean> {
  const since = await emptyPolicySince();
  if (since === undefined) await rememberEmptyPolicy(now);
  return since !== undefined && now - since >= AGREES_AFTER;
}

/**
 * Keeps a copy of the policy in local storage, where all code that reads options finds it: just after its start
 * Chromium answers with nothing, or only after seconds. `byEvent` is true if the browser reported a change. Resolves to
 * whether the policy has changed. Rejects if the policy cannot be read; the copy then stays as it is.
 */
export async function storePolicy(byEvent: boolean): Promise<boolean> {
  const { local } = browser.storage;
  const { policy, sure } = await readPolicy();
  const isEmpty = Object.keys(policy).length === 0;
  // Only two empty answers in a row count as a withdrawal.
  if (!isEmpty) await forgetEmptyPolicy();
  const { [MANAGED]: before = none } = await local.get(MANAGED);
  if (JSON.stringify(policy) === JSON.stringify(before)) return false;
  if (isEmpty && !sure && !byEvent && !(await agreesWithBefore(Date.now()))) return false;
  await local.set({ [MANAGED]: policy });
  return true;
}
