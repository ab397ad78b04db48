export { Carousel } from './Carousel.js';
export type { CarouselChangeReason, CarouselPerView, CarouselProps } from './Carousel.props.js';
