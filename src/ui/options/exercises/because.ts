/** The reasons why an exercise does not come, in words. */
import type { Options } from '../../../core/options/options';
import type { Exercise } from '../../../exercises/exercise';
import { type Hindrance, hindrancesOf } from '../../../exercises/hindrances';
import { lowerCase, t } from '../../text';
import { equipmentKeys, limitKeys } from '../you/body-text';

function wordsOf(hindrance: Hindrance): string {
  switch (hindrance.kind) {
    case 'limit':
      return lower(t(limitKeys[hindrance.limit][0]));
    case 'need':
      return t('gallery_need', lower(t(equipmentKeys[hindrance.need])));
    case 'floor':
      return t('gallery_floor');
    case 'seat':
      return t('gallery_seat');
    case 'discreet':
      return t('gallery_discreet');
  }
}

/** A label begins with a capital; within a sentence only "I" keeps it. */
function lower(label: string): string {
  return /^I /.test(label) ? label : lowerCase(label.charAt(0)) + label.slice(1);
}

/** "Hidden because of: a sore knee"; undefined if there is no reason. */
export function hindranceText(exercise: Exercise, options: Options): string | undefined {
  const why = hindrancesOf(exercise, options).map(wordsOf);
  return why.length > 0 ? t('gallery_because', why.join(', ')) : undefined;
}
