import { otherLanguages } from './scenarios/language';

otherLanguages('chromium');
