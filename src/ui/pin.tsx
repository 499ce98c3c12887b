/**
 * The notice that the icon is not on the toolbar, with how to put it there: browsers do not do so by themselves. Shown
 * once.
 */
import { type MessageKey, sentencesText, t } from './text';
import './notice.css';

/** Browsers whose menus differ. */
export type BrowserKind = 'chromium' | 'firefox';

/** The name under which the person's reading of this notice is stored. */
export const PIN_NOTICE = 'icon is hidden';

const ways: Readonly<Record<BrowserKind, MessageKey>> = { chromium: 'pin_chromium', firefox: 'pin_firefox' };

/** How to put the icon on the toolbar of this browser. */
export function pinText(kind: BrowserKind): string {
  return t(ways[kind]);
}

interface PinNoteProps {
  readonly kind: BrowserKind;
  readonly onSeen: () => void;
}

export function PinNote({ kind, onSeen }: PinNoteProps) {
  return (
    <div class="notice" role="note">
      <p>{sentencesText(t('pin_hidden'), pinText(kind))}</p>
      <div class="notice-answers">
        <button type="button" onClick={onSeen}>
          {t('first_ok')}
        </button>
      </div>
    </div>
  );
}
