import { inOtherLanguage } from './scenarios/language';

inOtherLanguage('chromium', 'ar');
