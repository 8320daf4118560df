import { Button, Modal, Progress } from 'antd';
import type { ReactNode } from 'react';
import { type RunningJob, stopJob } from '../bridge/running-job.ts';
import { jobPanelText, jobTitle, progressText } from '../text/job-words.ts';

/** Lies over the screens while a long job runs: what it does, how far it is, and a button to stop it. */
export function JobPanel({ job }: { job: RunningJob | null }): ReactNode {
  if (job === null) return null;
  return (
    <Modal
      open
      title={jobTitle[job.name]}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width={520}
      footer={
        <Button autoFocus disabled={job.stopping} onClick={() => void stopJob()}>
          {job.stopping ? jobPanelText.stopping : jobPanelText.stop}
        </Button>
      }
    >
      <div role="status" aria-live="polite">
        {progressText(job.progress)}
      </div>
      <Progress percent={percentOf(job)} status="active" showInfo={percentOf(job) > 0} />
      <p className="quiet">{jobPanelText.explain}</p>
    </Modal>
  );
}

function percentOf(job: RunningJob): number {
  const progress = job.progress;
  if (progress === null || progress.total === null || progress.total <= 0) return 0;
  return Math.min(100, Math.round((100 * progress.done) / progress.total));
}
