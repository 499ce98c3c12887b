/** What an organisation has set for this browser. */
import browser from 'webextension-polyfill';
import { withTimeLimit } from '../browser/time-limit';
import { MANAGED } from '../core/options/rows';
import { type Instant, MINUTE } from '../core/time';
import { emptyPolicySince, forgetEmptyPolicy, rememberEmptyPolicy } from './session';

/** An empty answer counts as a withdrawal if a second one agrees so much later: at its start Chromium tells nothing. */
const AGREES_AFTER = MINUTE;

/** A policy without a value. */
const none = {};

/** Firefox rejects where no policy is set; any other rejection tells nothing of the policy. */
function isWithdrawal(error: unknown): boolean {
  return /managed storage manifest not found/i.test(String(error));
}

/** The policy; `sure` is whether the browser says itself that there is none. */
async function readPolicy(): Promise<{ policy: Readonly<Record<string, unknown>>; sure: boolean }> {
  try {
    return { policy: await withTimeLimit(browser.storage.managed.get(), 'Managed storage'), sure: false };
  } catch (error) {
    if (isWithdrawal(error)) return { policy: none, sure: true };
    throw error;
  }
}

/** Whether the browser answered a minute ago as well that there is nothing. */
async function agreesWithBefore(now: Instant): Promise<boolean> {
  const since = await emptyPolicySince();
  if (since === undefined) await rememberEmptyPolicy(now);
  return since !== undefined && now - since >= AGREES_AFTER;
}

/**
 * Keeps a copy of the policy beside all else that is stored, for whoever reads options: just after its start Chromium
 * tells nothing, or only after seconds. `told` is whether the browser told of a change. Resolves to whether the policy
 * is another than before. Rejects if it cannot be read; then the copy stays.
 */
export async function storePolicy(told: boolean): Promise<boolean> {
  const { local } = browser.storage;
  const { policy, sure } = await readPolicy();
  const { [MANAGED]: before = none } = await local.get(MANAGED);
  if (JSON.stringify(policy) === JSON.stringify(before)) return false;
  const isEmpty = Object.keys(policy).length === 0;
  // Only two answers in a row agree.
  if (!isEmpty) await forgetEmptyPolicy();
  if (isEmpty && !sure && !told && !(await agreesWithBefore(Date.now()))) return false;
  await local.set({ [MANAGED]: policy });
  return true;
}
