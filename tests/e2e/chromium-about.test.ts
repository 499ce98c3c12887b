import { about } from './scenarios/about';

about('chromium');
