import { about } from './scenarios/about';

about('firefox');
