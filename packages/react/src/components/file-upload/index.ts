export { FileUpload } from './FileUpload.js';
export type {
  FileProblem,
  FileUploadChangeReason,
  FileUploadProps,
  RejectedFile,
  UploadOptions,
} from './FileUpload.props.js';
