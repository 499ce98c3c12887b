/** The parts of a backup that cannot be used, in sentences. */
import type { LeftOut } from '../../../core/backup/format';
import { number, t } from '../../text';

export function leftOutTexts({ unknown, wrong, own, lines, firstLine, twice }: LeftOut): readonly string[] {
  return [
    ...wrong.map((key) => t('data_left_wrong', t(`option_${key}`))),
    ...(unknown > 0 ? [t('data_left_unknown', number(unknown))] : []),
    ...(own > 0 ? [t('data_left_own', number(own))] : []),
    ...(lines > 0 ? [t('data_left_lines', number(lines), number(firstLine))] : []),
    ...(twice > 0 ? [t('data_left_twice', number(twice))] : []),
  ];
}
