/** The reason why a file is not imported, in a sentence. */
import { type Refusal, VERSION } from '../../../core/backup/format';
import { number, t } from '../../text';

export function refusalText(refusal: Refusal): string {
  switch (refusal.why) {
    case 'empty':
      return t('data_refused_empty');
    case 'too large':
      return t('data_refused_large');
    case 'no backup':
      return t('data_refused_none');
    case 'broken':
      return t('data_refused_broken');
    case 'no version':
      return t('data_refused_version');
    case 'newer':
      return t('data_refused_newer', number(refusal.version), number(VERSION));
    case 'part':
      return t('data_refused_part', refusal.part);
  }
}
