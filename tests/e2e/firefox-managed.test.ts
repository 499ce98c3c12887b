import { managed } from './scenarios/managed';

managed('firefox');
