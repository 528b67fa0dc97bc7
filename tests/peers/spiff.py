"""One case after the other; every user task is answered at once. The model is read once."""
import time

from SpiffWorkflow.bpmn.parser import BpmnParser
from SpiffWorkflow.bpmn.workflow import BpmnWorkflow
from SpiffWorkflow.util.task import TaskState

parser = BpmnParser()
parser.add_bpmn_file("modell.bpmn")
spec = parser.get_spec("peers")


def fall():
    wf = BpmnWorkflow(spec)
    wf.do_engine_steps()
    aufgaben = 0
    while not wf.is_completed():
        for task in wf.get_tasks(state=TaskState.READY, manual=True):
            task.run()
            aufgaben += 1
        wf.do_engine_steps()
    return aufgaben


for _ in range(10):
    fall()
n = 200
beginn = time.perf_counter()
aufgaben = sum(fall() for _ in range(n))
s = time.perf_counter() - beginn
assert aufgaben == n * 12, aufgaben
print(f"{s / n * 1000:.3f} ms per case, {n * 13 / s:.0f} steps a second")
