import { keepingData } from './scenarios';

keepingData('firefox');
