import { inOtherLanguage } from './scenarios/language';

inOtherLanguage('firefox', 'ja');
