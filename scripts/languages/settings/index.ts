/** All languages that Flexor has or is to have, by their folder in `public/_locales`. */
import type { LanguageSettings } from '../settings';
import { settings as ar } from './ar';
import { settings as cs } from './cs';
import { settings as da } from './da';
import { settings as de } from './de';
import { settings as el } from './el';
import { settings as es } from './es';
import { settings as fr } from './fr';
import { settings as he } from './he';
import { settings as hi } from './hi';
import { settings as it } from './it';
import { settings as ja } from './ja';
import { settings as ko } from './ko';
import { settings as nl } from './nl';
import { settings as pl } from './pl';
import { settings as pt } from './pt';
import { settings as ptBR } from './pt_BR';
import { settings as ru } from './ru';
import { settings as sv } from './sv';
import { settings as tr } from './tr';
import { settings as uk } from './uk';
import { settings as zhCN } from './zh_CN';
import { settings as zhTW } from './zh_TW';

export const languages: Readonly<Record<string, LanguageSettings>> = {
  de,
  fr,
  es,
  ja,
  zh_CN: zhCN,
  ar,
  pt_BR: ptBR,
  pt,
  it,
  nl,
  pl,
  cs,
  sv,
  da,
  uk,
  ru,
  tr,
  el,
  ko,
  zh_TW: zhTW,
  hi,
  he,
};
