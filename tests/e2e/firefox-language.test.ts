import { otherLanguages } from './scenarios/language';

otherLanguages('firefox');
