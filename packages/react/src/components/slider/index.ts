export { RangeSlider } from './RangeSlider.js';
export { Slider } from './Slider.js';
export type {
  RangeSliderProps,
  RangeSliderValue,
  SliderChangeDetails,
  SliderChangeReason,
  SliderMark,
  SliderOrientation,
  SliderProps,
} from './Slider.props.js';
