export { signs as grammar, signNames as signs, type SignName as Sign } from '@wusum/mark/grammar';
