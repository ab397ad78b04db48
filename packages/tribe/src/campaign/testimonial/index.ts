export { Testimonial } from './Testimonial.js';
export type { TestimonialProps } from './Testimonial.props.js';
